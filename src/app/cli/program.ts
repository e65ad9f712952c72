import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { settings } from '../config.ts';
import { compileForOneRun } from './read/compiler.ts';
import type { ReadCommandOptions } from './read.ts';
import { takeSurroundings, terminalEnvironment } from './surroundings.ts';

/** The commands. Each loads its own part only when it runs: `read` needs no database driver. */
export function program(root: string): Command {
  const surroundings = () => takeSurroundings(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const nhiemky = new Command('nhiemky')
    .description('Nhiệm Kỳ: from the text of a resolution to a measured result.')
    .version(version)
    .showHelpAfterError()
    .configureHelp({ showGlobalOptions: false });

  nhiemky
    .command('serve')
    .description('migrate, on an empty database create the demo authorities, and serve until Ctrl-C')
    .addHelpText('after', `\nEnvironment:\n${environmentHelp()}`)
    .action(async () => {
      const { config, log } = await surroundings();
      await (await import('../serve.ts')).serve(config, { root, log });
    });

  nhiemky
    .command('migrate')
    .description('bring the database to the newest schema')
    .option('--status', 'only say what is applied and what waits')
    .action(async (options: { status?: boolean }) =>
      (await import('./migrate.ts')).runMigrate(await surroundings(), options),
    );

  nhiemky
    .command('read')
    .description(
      'read Vietnamese administrative texts and say what they cite, promise, order, and what does not add up',
    )
    .argument(
      '[file...]',
      'texts, Word and PDF files, workbooks, web pages, mails; folders with such files; - is the standard input',
    )
    .option('--json', 'one JSON object a line, in the order of the files')
    .addOption(
      new Option(
        '--fail-on <what>',
        'exit with 1 when there is such a finding (with --json the standard is never)',
      ).choices(['finding', 'warning', 'error', 'never']),
    )
    .addHelpText('after', `\nExit code: 0 nothing to query, 1 findings, 2 wrong use or a file that cannot be read.`)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .action(async (files: string[], options: ReadCommandOptions) => {
      compileForOneRun();
      const { ownTerminal, runRead } = await import('./read.ts');
      process.exitCode = await runRead(files, options, ownTerminal(terminalEnvironment()));
    });

  const authority = nhiemky.command('authority').description('manage authorities');
  authority
    .command('add')
    .description('create an authority with its starting roles; its people follow with user add')
    .argument('<slug>', 'its place in addresses: lower-case letters, digits and hyphens, for example so-gddt-lang-son')
    .requiredOption('--name <name>', 'its full name')
    .option('--kind <kind>', 'department, office, school, centre …', 'department')
    .option('--place <place>', 'province or commune')
    .action(async (slug: string, options: AddAuthorityOptions) =>
      (await import('./authority-add.ts')).runAuthorityAdd(await surroundings(), slug, options),
    );

  const user = nhiemky.command('user').description('manage accounts');
  user
    .command('add')
    .description('create an account and print a link to set its password, valid once')
    .argument('<email>', 'address of the account')
    .requiredOption('--authority <slug>', 'the authority the person works in')
    .requiredOption('--name <name>', "the person's name")
    .option('--role <role>', 'role for the whole authority', 'admin')
    .action(async (email: string, options: AddUserOptions) =>
      (await import('./user-add.ts')).runUserAdd(await surroundings(), { ...options, email }),
    );

  nhiemky
    .command('backup')
    .description('write everything, rows and files, into one portable archive; the server may keep running')
    .argument('<file>', 'the archive to write, for example nhiemky-2026-11-21.tar.gz')
    .option('--force', 'replace an existing archive')
    .action(async (file: string, options: { force?: boolean }) =>
      (await import('./backup.ts')).runBackup(await surroundings(), file, options),
    );

  nhiemky
    .command('restore')
    .description('load an archive into an empty database, all or nothing')
    .argument('<file>', 'an archive written by nhiemky backup')
    .action(async (file: string) => (await import('./backup.ts')).runRestore(await surroundings(), file));

  nhiemky
    .command('demo')
    .description('create the demo authorities and print one sign-in link a role')
    .option('--links', 'only print new sign-in links')
    .action(async (options: { links?: boolean }) => (await import('./demo.ts')).runDemo(await surroundings(), options));

  nhiemky
    .command('check')
    .description('check settings, database, migrations and every stored file; exit code 1 when something is wrong')
    .action(async () => (await import('./check.ts')).runCheck(await surroundings()));

  return nhiemky;
}

export interface AddAuthorityOptions {
  name: string;
  kind: string;
  place?: string;
}

export interface AddUserOptions {
  authority: string;
  name: string;
  role: string;
}

function environmentHelp(): string {
  const width = Math.max(...settings.map((setting) => setting.name.length));
  return settings
    .map(({ name, standard, about }) => `  ${name.padEnd(width)}  ${about} (default: ${standard})`)
    .join('\n');
}
