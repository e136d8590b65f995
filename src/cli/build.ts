// `npm run build`: the book into dist/, for any static host; BOOK_BASE and SITE_URL say where it will stand.
import { buildSite, DIST } from './built-site.ts';

await buildSite(DIST);
