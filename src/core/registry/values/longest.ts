/** No value is longer; a longer text is an essay, and reading it letter by letter would take seconds. */
export const longestValue = 1000;
