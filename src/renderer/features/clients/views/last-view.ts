const KEY = 'fealty.view';

/** The view that was open last here; null for the list without one. Nobody promises that it still exists. */
export function lastView(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberView(viewId: string | null): void {
  try {
    if (viewId === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, viewId);
  } catch {
    // A private window keeps nothing; the next start shows every client again.
  }
}
