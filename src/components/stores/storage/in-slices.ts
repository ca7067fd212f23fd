/** How long one slice may hold up the page, in milliseconds: a third of a frame. */
const most = 6;

/** Lets the browser answer a key or a tap, and paint, before the next slice. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does the same work for each of many, in slices with a rest between them, and hands back what came out, in
 * the same order; `null` where `isWanted` said no at a rest, so that a newer run need not wait for this one.
 */
export async function inSlices<T, R>(
  many: Iterable<T>,
  work: (one: T) => R,
  isWanted: () => boolean = () => true,
): Promise<R[] | null> {
  const done: R[] = [];
  let end = performance.now() + most;
  for (const one of many) {
    done.push(work(one));
    if (performance.now() < end) continue;
    await rest();
    if (!isWanted()) return null;
    end = performance.now() + most;
  }
  return done;
}
