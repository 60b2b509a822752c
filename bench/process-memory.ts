import { readFileSync } from 'node:fs';

const KB_PER_MB = 1024;

/** Resident memory of a process, its threads included, in MB. */
export interface ProcessMemory {
  readonly now: number;
  /** The most it ever held. */
  readonly peak: number;
}

/** As the kernel counts it; null on systems that do not tell, which are all but Linux. */
export function memoryOf(pid: number): ProcessMemory | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / KB_PER_MB;
  return { now: value('VmRSS'), peak: value('VmHWM') };
}
