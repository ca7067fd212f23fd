import type { ClientDirective } from "astro";

/**
 * Wakes a tool when it comes near: as far as `rootMargin` says, or at the first Tab, wherever it stands. The controls
 * of a tool are off until it is awake, and Tab would run past them.
 */
const near: ClientDirective = (load, { value }, island) => {
  const wake = async () => {
    observer.disconnect();
    removeEventListener("keydown", onTab);
    const start = await load();
    await start();
  };
  const onTab = ({ key }: KeyboardEvent) => key === "Tab" && wake();
  const observer = new IntersectionObserver(
    (seen) => seen.some(({ isIntersecting }) => isIntersecting) && wake(),
    { rootMargin: typeof value === "string" ? value : "0px" },
  );
  for (const part of island.children) observer.observe(part);
  addEventListener("keydown", onTab);
};

export default near;
