/**
 * Whether a key that went down is an Enter of the reader's. While a word is being composed it belongs to the keyboard,
 * which ends the word with it; Safari says of that one only by its code (229) that it does.
 */
export function isEnter({ key, isComposing, keyCode }: KeyboardEvent): boolean {
  return key === "Enter" && !isComposing && keyCode !== 229;
}
