/** The made-up reader of every example, in tools and in lessons. */
export const example = { name: "Sam Rivera", job: "baker", company: "Harbour Bread" } as const;
