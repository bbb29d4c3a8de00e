/** Reasons by probe with another result in this project. */
export const differences: Readonly<Record<string, string>> = {}
