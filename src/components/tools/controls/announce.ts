/**
 * Says a short message to a screen reader. The region stands empty in every page from the start
 * (frame/Page.astro): one that arrives together with its text stays silent.
 */
export function announce(message: string): void {
  const region = document.getElementById("said");
  if (region) region.textContent = message;
}
