import { hostConformance } from './host-conformance.ts';
import {
  openCliHost,
  openElectronHost,
  openInProcessHost,
  openLoopbackHost,
} from './testing/hosts-under-test.ts';

hostConformance('in-process', openInProcessHost, openInProcessHost);
hostConformance('loopback', openLoopbackHost, openInProcessHost);
hostConformance('electron', openElectronHost, openInProcessHost);
hostConformance('console', openCliHost, openInProcessHost);
