/** As a sentence or a heading begins; the other letters stay: "a neighbour" is "A neighbour". */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** As a word goes on within a sentence; the other letters stay: "No EHCP" is "no EHCP". */
export const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
