/**
 * Puts a text on the clipboard. Out: a promise that rejects in whatever way the browser refuses: it has no clipboard,
 * refuses after a while, or throws at once, as some do inside other apps. It is asked for before anything is waited for,
 * since Safari refuses after any wait in a click.
 */
export async function putOnClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
