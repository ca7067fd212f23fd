/** The number before a title, as it was put there: "(2) Follow-up timeline". */
const sign = /^\(\d+\) /;

/**
 * Says how many things are due today where a reader looks without opening the page: before its title and, in the
 * installed app of platforms that have it, as a badge. With 0 both go.
 */
export function showDue(count: number): void {
  const title = document.title.replace(sign, "");
  document.title = count > 0 ? `(${count}) ${title}` : title;
  // Refused where the site is not installed, which is no matter.
  if (count > 0) navigator.setAppBadge?.(count).catch(() => {});
  else navigator.clearAppBadge?.().catch(() => {});
}
