import type { Text } from '../../text.ts'
import type { ModuleForm } from '../model.ts'
import { listDeclared } from './declared.ts'
import { readDocComment } from './doc-comment.ts'
import { listImports } from './imports.ts'
import { type DeclaredMember, readMembers } from './members.ts'
import { createNames } from './names.ts'
import { createDeclarationProgram, type DeclarationProgram } from './program.ts'

export type { DeclaredMember }

/** What the declarations of one platform say. */
export interface Extract {
  readonly summary: Text
  readonly imports: readonly ModuleForm[]
  readonly members: readonly DeclaredMember[]
}

/**
 * Reads the declarations of a platform. Runs in Node, at build only: it takes the TypeScript
 * compiler, which no page may load.
 *
 * @param folder Path of `src/platforms`, or of a folder like it.
 * @param id The platform: a folder in it.
 * @param sees Platforms whose declarations it needs beside its own.
 */
export function extract(folder: string, id: string, sees: readonly string[] = []): Extract {
  const program = createDeclarationProgram(folder, id, sees)
  const declared = new Map(
    [...program.files].map(([platform, files]) => [platform, listDeclared(files)] as const),
  )
  const names = createNames(program.checker, declared)
  return {
    summary: summaryOf(program, id),
    imports: listImports(program, id),
    members: readMembers(declared.get(id)!, names),
  }
}

/** The first doc comment of `api.d.ts`, which is on the module as a whole. */
function summaryOf(program: DeclarationProgram, id: string): Text {
  const comment = /\/\*\*[\s\S]*?\*\//.exec(program.files.get(id)![0]!.text)
  return readDocComment(comment?.[0] ?? '').sentences[0] ?? { en: '', zh: '' }
}
