/** More wordings of what people ask, by the sheet that answers them. */
export type Wordings = Readonly<Record<string, readonly string[]>>
