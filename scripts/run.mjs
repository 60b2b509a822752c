/**
 * Starts a script of this folder: `node scripts/run.mjs <name> [arguments]`. Plain JavaScript for any Node
 * from 18 on, so that an unfit one gets a sentence and not a crash: npm puts the Node that the project
 * brings along first, but where that was installed without its install script, the system's own runs here.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = { major: 22, minor: 18 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isFit = major > 23 || (major === NEEDED.major && minor >= NEEDED.minor);
const isInstalled = existsSync(new URL('../node_modules/vite/package.json', import.meta.url));

if (!isInstalled) {
  fail('Nothing is installed yet. Run "npm ci" first.');
}
if (!isFit) {
  fail(
    `Fealty runs on Node ${NEEDED.major}.${NEEDED.minor} or newer, and this is ${process.versions.node}. ` +
      '"npm ci" brings the right one; where install scripts are switched off, "npm rebuild node --ignore-scripts=false" does.',
  );
}

const [name, ...rest] = process.argv.slice(2);
const script = new URL(`./${name}.ts`, import.meta.url);
process.argv = [process.argv[0], fileURLToPath(script), ...rest];
await import(script.href);

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
