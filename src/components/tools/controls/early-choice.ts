/**
 * What was chosen in a group of radios, or ticked, before its island woke. Hydration would put the
 * server's answer back over it, so an island that wakes at a touch asks here first, before it renders.
 * Returns null on the server and where nothing of that name is checked.
 */
export function earlyChoice(name: string): string | null {
  if (typeof document === "undefined") return null;
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? null;
}
