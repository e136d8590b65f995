// What stands in README.txt of the archive: how to serve the book, in each language.

/** The text, with the version it comes with. */
export function readmeText(version: string): string {
  return `Which Bottleneck? · ¿Qué cuello de botella?  ${version}

ENGLISH

These files are the whole book, in English and Spanish: pages, models, engine and search. They ask for no
connection. A browser runs them only from a web server; opened as files (file://) they do not work.

Any static server will do, at the root of a host or below any path. In the folder where you unpacked them:

    python3 -m http.server 8000        then open http://localhost:8000/
    npx serve                          then open the address it prints

To give the measurements a finer clock and the engine more than one thread, let the server send with every file:

    Cross-Origin-Opener-Policy: same-origin
    Cross-Origin-Embedder-Policy: require-corp

Some hosts read these from the file _headers. Serve .wasm files as application/wasm.

What you write and measure stays in your browser, under the address at which you opened the book: if the address
changes, export your work first, on the page "My work".

Text, figures and data: CC BY 4.0. Code and models: MIT.


ESPAÑOL

Estos archivos son el libro entero, en inglés y en español: páginas, modelos, motor y búsqueda. No piden conexión.
El navegador solo los ejecuta desde un servidor web; abiertos como archivos (file://) no funcionan.

Sirve cualquier servidor estático, en la raíz de un dominio o debajo de cualquier ruta. En la carpeta donde los hayas
descomprimido:

    python3 -m http.server 8000        y abre http://localhost:8000/
    npx serve                          y abre la dirección que muestra

Para que las mediciones tengan un reloj más fino y el motor más de un hilo, haz que el servidor envíe con cada archivo:

    Cross-Origin-Opener-Policy: same-origin
    Cross-Origin-Embedder-Policy: require-corp

Algunos servicios los leen del archivo _headers. Los archivos .wasm se sirven como application/wasm.

Lo que escribes y mides se queda en tu navegador, bajo la dirección con la que abriste el libro: si la dirección cambia,
exporta antes tu trabajo, en la página «Mi trabajo».

Texto, figuras y datos: CC BY 4.0. Código y modelos: MIT.
`;
}
