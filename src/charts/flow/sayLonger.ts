/** "bars 10 times as long": how the last, small steps of a flow are drawn. */
export const sayLonger = (times: number): string => `bars ${times} times as long`;
