// Asks the browser for an adapter when the reader does, and offers the measurement only where there is one.
import { type FoundAdapter, webgpuAdapter } from '#src/runtime/webgpu-adapter.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { adapterSentence } from './adapter-sentence.ts';
import { webgpuStrings } from './strings.ts';

class WebGpuLab extends LabElement {
  protected override start(): void {
    const look = this.labPart('look', HTMLButtonElement);
    this.on(look, 'click', () => void this.#look(look));
    look.disabled = false;
  }

  async #look(button: HTMLButtonElement): Promise<void> {
    const t = webgpuStrings[this.locale];
    this.#say(t.looking);
    const found = await webgpuAdapter(globalThis);
    button.textContent = t.again;
    this.#answer(found);
  }

  #answer(found: FoundAdapter): void {
    const { sentence, kind } = adapterSentence(found, this.locale);
    this.#say(sentence, kind);
    show(this.labPart('measurement'), found.ok);
  }

  #say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }
}

customElements.define('lab-webgpu', WebGpuLab);
