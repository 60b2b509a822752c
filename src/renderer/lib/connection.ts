import { create } from 'zustand';

interface Connection {
  /** Whether the core stopped answering; the screens then show what they knew last. */
  readonly isLost: boolean;
}

/** Whether this window still reaches the core. The transport keeps it. */
export const useConnection = create<Connection>()(() => ({ isLost: false }));

export function reportConnection(isLost: boolean): void {
  if (useConnection.getState().isLost !== isLost) useConnection.setState({ isLost });
}
