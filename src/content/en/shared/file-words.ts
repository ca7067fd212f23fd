/** Files, sharing and mail. */
export const fileWords = {
  notMade: "The file could not be made. Check your connection, then try again.",
  share: "Share",
  mail: "Open in email",
  address: {
    unreadable: "Check this email address. It needs one @ and no spaces, like ana@example.org",
    several: "Enter one email address. Add the others in your email.",
    letters: "Some letters here do not work everywhere. Add this address in your email yourself.",
  },
  mailTooLong: "This is too long to open in email. Copy it, or download the email as a file.",
} as const;
