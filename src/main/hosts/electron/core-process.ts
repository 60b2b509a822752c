/** Entry of Electron's utility process: the core, with the only connection to the store. */
import { openCore } from '../../core.ts';
import { type ParentPort, serveParent } from './core-side.ts';

serveParent(process.parentPort as unknown as ParentPort, openCore, () => process.exit(0));
