/** Writes the reading library with its types and its package.json into a folder, `dist/reading` unless another is given. */
export function writeLibrary(root: string, out?: string): Promise<void>;
