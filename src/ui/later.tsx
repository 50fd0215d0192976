import { useEffect, useState, type ComponentType, type ReactNode } from "react";

/**
 * A part fetched when first needed, by state instead of `React.lazy`: a lazy part is suspended, and
 * React holds back what follows a fallback by up to 300 ms. `waiting` stands in its place until it
 * comes; a part that does not come is thrown to the boundary above.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode,
): ComponentType<Props> & { readonly ahead: () => void } {
  let known: ComponentType<Props> | null = null;
  const fetchIt = async (): Promise<ComponentType<Props>> => (known ??= await load());
  function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    const [fault, setFault] = useState<Error | null>(null);
    useEffect(() => {
      if (Part === null)
        fetchIt().then(
          (part) => setPart(() => part),
          (error: unknown) =>
            setFault(error instanceof Error ? error : new Error("the page did not come")),
        );
    }, [Part]);
    if (fault !== null) throw fault;
    return Part === null ? waiting : <Part {...props} />;
  }
  return Object.assign(Later, { ahead: () => void fetchIt().catch(() => undefined) });
}
