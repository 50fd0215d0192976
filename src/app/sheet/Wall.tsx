import type { LaidOutProps } from "./LaidOut.tsx";
export const Wall = ({ children }: LaidOutProps) => <main id="main">{children}</main>;
