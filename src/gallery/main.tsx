import "#app/styles.scss";
import "./gallery.scss";
import { createRoot } from "react-dom/client";
import { readFigures } from "./figures.ts";
import { Gallery } from "./Gallery.tsx";
import { specimensOf } from "./specimens.ts";

const fetched = async (path: string): Promise<unknown> => (await fetch(`/feed/${path}`)).json();

const element = document.getElementById("gallery");
if (element)
  createRoot(element).render(<Gallery specimens={specimensOf(await readFigures(fetched))} />);
