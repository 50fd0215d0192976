import { useEffect, useState, type ComponentType } from "react";

/**
 * A page fetched when first needed, by state instead of `React.lazy`: a lazy page is suspended, and
 * React holds back what follows a fallback by up to 300 ms. A page that does not come is thrown to
 * the boundary above.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { readonly ahead: () => void } {
  let known: ComponentType<Props> | null = null;
  const fetchIt = async (): Promise<ComponentType<Props>> => (known ??= await load());
  function Later(props: Props) {
    const [Page, setPage] = useState(() => known);
    const [fault, setFault] = useState<Error | null>(null);
    useEffect(() => {
      if (Page === null)
        fetchIt().then(
          (page) => setPage(() => page),
          (error: unknown) =>
            setFault(error instanceof Error ? error : new Error("the page did not come")),
        );
    }, [Page]);
    if (fault !== null) throw fault;
    return Page === null ? (
      <p className="frame-waiting" role="status">
        Fetching the page…
      </p>
    ) : (
      <Page {...props} />
    );
  }
  return Object.assign(Later, { ahead: () => void fetchIt().catch(() => undefined) });
}
