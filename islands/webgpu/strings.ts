// Words of the lab on WebGPU.
import { defineStrings } from '../kit/define-strings.ts';

/** What it is, what the browser answered, and what to make of it. */
export const webgpuStrings = defineStrings({
  en: {
    look: 'Look for a graphics processor',
    again: 'Look again',
    looking: 'Asking the browser',
    intro:
      'Asking costs nothing: the browser says whether it would let this page compute on a graphics processor. Only then is a second engine offered, {{bytes}} unpacked, which is loaded when you measure.',
    found:
      'There is one: {{name}}. The measurement below compares it with the page’s own engine, on the same graphs.',
    foundUnnamed:
      'There is one, which the browser does not name. The measurement below compares it with the page’s own engine, on the same graphs.',
    software:
      'There is an adapter, but only an imitation on the processor: {{name}}. It computes the same numbers, and its times say nothing about WebGPU. A run can take many minutes.',
    'missing.webgpu':
      'This browser has no WebGPU on this page. It is there in current Chrome and Edge, and in others where it was switched on, on pages that come over HTTPS or from this machine. Nothing was loaded.',
    'missing.adapter':
      'This browser knows WebGPU but found no adapter: no graphics processor, or one that it does not trust, or a machine without a screen. Nothing was loaded.',
    'missing.jspi':
      'There is an adapter, but this browser’s WebAssembly cannot wait for it (JavaScript Promise Integration). Builds without that are larger than a static host accepts. Current Chrome and Edge can. Nothing was loaded.',
    noRecord:
      'We have no recorded run: the machine that records this book’s figures has no adapter. What stands here is your measurement, or nothing.',
    noScript: 'Looking for an adapter needs JavaScript.',
  },
  es: {
    look: 'Buscar un procesador gráfico',
    again: 'Buscar otra vez',
    looking: 'Preguntando al navegador',
    intro:
      'Preguntar no cuesta nada: el navegador dice si dejaría que esta página calcule en un procesador gráfico. Solo entonces se ofrece un segundo motor, de {{bytes}} sin comprimir, que se carga cuando mides.',
    found:
      'Hay uno: {{name}}. La medida de abajo lo compara con el motor propio de la página, con los mismos grafos.',
    foundUnnamed:
      'Hay uno, al que el navegador no da nombre. La medida de abajo lo compara con el motor propio de la página, con los mismos grafos.',
    software:
      'Hay un adaptador, pero solo una imitación en el procesador: {{name}}. Calcula los mismos números, y sus tiempos no dicen nada de WebGPU. Una ejecución puede tardar muchos minutos.',
    'missing.webgpu':
      'Este navegador no tiene WebGPU en esta página. Lo tienen las versiones actuales de Chrome y Edge, y otros donde se haya activado, en páginas que llegan por HTTPS o desde esta misma máquina. No se ha cargado nada.',
    'missing.adapter':
      'Este navegador conoce WebGPU, pero no ha encontrado adaptador: no hay procesador gráfico, o hay uno del que no se fía, o la máquina no tiene pantalla. No se ha cargado nada.',
    'missing.jspi':
      'Hay un adaptador, pero el WebAssembly de este navegador no sabe esperarlo (JavaScript Promise Integration). Las versiones que no lo necesitan pesan más de lo que admite un alojamiento estático. Chrome y Edge actuales sí saben. No se ha cargado nada.',
    noRecord:
      'No tenemos ninguna ejecución registrada: la máquina que registra las cifras de este libro no tiene adaptador. Lo que aparezca aquí es tu medida, o nada.',
    noScript: 'Para buscar un adaptador hace falta JavaScript.',
  },
});
