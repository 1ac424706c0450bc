/** Reads what the visitor chose before; undefined where the browser keeps nothing. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`zhicheng.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice where the browser allows it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`zhicheng.${key}`, value);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}
