/** Files, sharing and mail. */
export const fileWords = {
  notMade: "The file could not be made. Check your connection, then try again.",
  share: "Share",
  mail: "Open in email",
  mailTooLong: "This is too long to open in email. Copy it, or download the email as a file.",
} as const;
