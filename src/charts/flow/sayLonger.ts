/** "bars 10 times as tall": how the last, small steps of a flow are drawn. */
export const sayLonger = (times: number, way: "tall" | "long"): string =>
  `Scale broken here: bars ${times} times as ${way}`;
