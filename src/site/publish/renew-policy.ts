// Pages changed after the build get their content security policy anew: a policy allows only what it hashed.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { htmlFiles } from '../integrations/built-pages.ts';
import { inlineHashes, withPolicy } from '../integrations/csp.ts';

const policyMeta = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/g;

/** Recomputes the policy of every page of a built site; gives how many pages had one that no longer fitted. */
export async function renewPolicies(folder: string): Promise<number> {
  const files = await htmlFiles(pathToFileURL(`${folder}/`));
  const pages = await Promise.all(
    files.map(async (file) => ({ file, html: await readFile(file, 'utf8') })),
  );
  const styles = [...new Set(pages.flatMap(({ html }) => inlineHashes(html).styles))];
  const renewed = pages
    .map(({ file, html }) => ({
      file,
      html,
      secured: withPolicy(html.replace(policyMeta, ''), styles, file.pathname),
    }))
    .filter(({ html, secured }) => html !== secured);
  for (const { file, secured } of renewed) await writeFile(file, secured);
  return renewed.length;
}
