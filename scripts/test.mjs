/**
 * Everything that must hold: npm test. Sets up what is missing, runs the static checks and the tests, and ends with
 * `N passed, N failed`. A skipped test, a test still to be written and a group without tests count as failures.
 *
 *   node scripts/test.mjs                  everything
 *   node scripts/test.mjs --static         format, lint, types, conventions
 *   node scripts/test.mjs --only db        one group: static, conventions, unit, db or e2e
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { ensureBuild, ensureSetup, root, SetupError } from './setup.mjs';

const GROUPS = ['static', 'conventions', 'unit', 'db', 'e2e'];
const scratch = mkdtempSync(join(tmpdir(), 'nhiemky-results-'));
const results = [];

try {
  const groups = chosenGroups();
  await ensureSetup({ build: false });
  for (const group of groups) await runGroup(group).catch((error) => note(group, 0, 1, explain(error)));
} catch (error) {
  note('set-up', 0, 1, explain(error));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
finish();

function chosenGroups() {
  const { values } = parseArgs({ options: { static: { type: 'boolean' }, only: { type: 'string', multiple: true } } });
  if (values.static) return ['static', 'conventions'];
  const unknown = values.only?.find((name) => !GROUPS.includes(name));
  if (unknown) throw new SetupError(`There is no group "${unknown}": give one of ${GROUPS.join(', ')}.`);
  return values.only ?? GROUPS;
}

async function runGroup(group) {
  if (group === 'static') {
    await runCheck('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.']);
    await runCheck('types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']);
    return;
  }
  const env = {};
  if (group === 'e2e') {
    const chromium = ensureChromium();
    if (!chromium) {
      note(group, 0, 1, 'No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to it.');
      return;
    }
    env.CHROMIUM_PATH = chromium;
    await ensureBuild();
  }
  await runVitest(group, env);
}

async function runCheck(name, script, args) {
  const code = await run([script, ...args], {});
  note(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

async function runVitest(group, env) {
  const file = join(scratch, `${group}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--project', group, ...reporters], env);
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    note(group, 0, 1, 'The tests did not run to their end.');
    return;
  }
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  const left = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  const remarks = [
    ...left.map((test) => `left out: ${test.fullName}`),
    ...broken.map((suite) => `did not load: ${relative(root, suite.name)}`),
  ];
  let others = left.length + broken.length;
  if (tests.length === 0 && others === 0) {
    remarks.push('there are no tests');
    others = 1;
  }
  if (code !== 0 && failed + others === 0) {
    remarks.push('an error outside of every test, see above');
    others = 1;
  }
  note(group, passed, failed + others, remarks.join('\n'));
}

function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function explain(error) {
  return error instanceof SetupError ? error.message : (error?.stack ?? String(error));
}

function note(name, passed, failed, remark = '') {
  results.push({ name, passed, failed, remark });
}

function finish() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write('\n');
  for (const { name, passed, failed, remark } of results) {
    process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n`);
    if (remark) process.stdout.write(`${remark.replace(/^/gm, '  ')}\n`);
  }
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
