// The command of a host's own tool that publishes a folder: run where the tool is found, else printed to be copied.

/** A program and its arguments. */
export interface HostCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** What Netlify's tool is told; without a site it asks, or takes the one the folder is linked to. */
export function netlifyCommand(folder: string, site: string): HostCommand {
  const named = site === '' ? [] : ['--site', site];
  return { program: 'netlify', args: ['deploy', '--prod', '--dir', folder, ...named] };
}

/** What Cloudflare's tool is told. */
export function cloudflareCommand(folder: string, project: string): HostCommand {
  const args = ['pages', 'deploy', folder, '--project-name', project, '--branch', 'main'];
  return { program: 'wrangler', args };
}

/** A command as it is typed into a shell; what a shell would take apart stands in quotes. */
export function commandLine({ program, args }: HostCommand): string {
  const quoted = args.map((arg) =>
    /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`,
  );
  return [program, ...quoted].join(' ');
}
