import type { PageContext } from '../context.ts'
import { answer } from './callback.ts'

const failed = (data: unknown) => ({ result: 'failed', data })
const success = (data: unknown) => ({ result: 'success', data })

/**
 * Creates the module `storage`. Stored items last until the end of the run: a page from a link must
 * not find the data of another page.
 *
 * @see https://weex.apache.org/docs/modules/storage.html
 */
export function createStorage(context: PageContext) {
  const items = new Map<string, string>()
  const isKey = (key: unknown): boolean => key !== undefined && key !== null && key !== ''
  const setItem = (key: unknown, value: unknown, callback?: unknown): void => {
    const valid = isKey(key) && value !== undefined && value !== null
    if (valid) items.set(String(key), String(value))
    answer(context, callback, valid ? success('undefined') : failed('invalid_param'))
  }
  return {
    setItem,
    setItemPersistent: setItem,
    getItem(key: unknown, callback?: unknown): void {
      const value = items.get(String(key))
      answer(context, callback, value === undefined ? failed('undefined') : success(value))
    },
    removeItem(key: unknown, callback?: unknown): void {
      const existed = items.delete(String(key))
      answer(context, callback, existed ? success('undefined') : failed('undefined'))
    },
    length: (callback?: unknown) => answer(context, callback, success(items.size)),
    getAllKeys: (callback?: unknown) => answer(context, callback, success([...items.keys()])),
  }
}
