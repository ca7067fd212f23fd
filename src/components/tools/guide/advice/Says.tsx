import { createMemo, For, Show } from "solid-js";
import { articleNames } from "../../../../content/en/advice/article-names.ts";

/** The claims of a list by article, in the order of the articles. */
function byArticle(ids: readonly string[]) {
  return Object.entries(articleNames)
    .map(([id, name]) => ({ name, claims: ids.filter((claim) => claim.startsWith(id)) }))
    .filter(({ claims }) => claims.length > 0);
}

/**
 * Who says so: each article by its name, each claim a link to its row on the sources page. A second claim of
 * the same article shows its id.
 * `ids` are claim ids of the ledger, like "A5".
 */
export default function Says(props: { ids: readonly string[] }) {
  // A list with the same claims is the same list: a link that has the focus stays.
  const ids = createMemo(() => props.ids, undefined, {
    equals: (one, other) => one.join() === other.join(),
  });
  return (
    <span class="says" data-score="no">
      <For each={byArticle(ids())}>
        {({ name, claims }) => (
          <span class="says-article">
            <For each={claims}>
              {(claim, at) => (
                <a href={`/sources/#${claim}`}>
                  <Show when={at() > 0} fallback={name}>
                    <span class="unseen">{name}, </span>
                    {claim}
                  </Show>
                </a>
              )}
            </For>
          </span>
        )}
      </For>
    </span>
  );
}
