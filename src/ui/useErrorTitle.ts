import { useEffect } from "react";

const PREFIX = "Error: ";
/** Forms of the page that are wrong now. */
let wrong = 0;

/**
 * While a form is wrong the page's title begins with "Error: ", the first thing a screen reader
 * says of a page.
 */
export function useErrorTitle(isWrong: boolean): void {
  useEffect(() => {
    if (!isWrong) return undefined;
    wrong += 1;
    return () => {
      wrong -= 1;
      if (wrong === 0 && document.title.startsWith(PREFIX))
        document.title = document.title.slice(PREFIX.length);
    };
  }, [isWrong]);
  // After every drawing: a page may have given itself another title since.
  useEffect(() => {
    if (isWrong && !document.title.startsWith(PREFIX))
      document.title = `${PREFIX}${document.title}`;
  });
}
