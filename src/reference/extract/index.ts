import type { Text } from '../../text.ts'
import type { ModuleForm } from '../model.ts'
import { listDeclared } from './declared.ts'
import { readDocComment } from './doc-comment.ts'
import { listImports } from './imports.ts'
import { type DeclaredMember, readMembers } from './members.ts'
import { createNames } from './names.ts'
import { createDeclarationProgram, type DeclarationProgram } from './program.ts'

export type { DeclaredMember }

/** Content of a platform's declarations. */
export interface Extract {
  readonly summary: Text
  readonly imports: readonly ModuleForm[]
  readonly members: readonly DeclaredMember[]
}

/**
 * Reads the declarations of a platform. Runs in Node at build time only, because of the TypeScript
 * compiler.
 *
 * @param folder Path of `src/platforms`, or of a folder with the same structure.
 * @param id Id of the platform: the name of a subfolder.
 * @param sees Ids of further platforms with required declarations.
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

/** Returns the first doc comment of `api.d.ts`, a description of the whole module. */
function summaryOf(program: DeclarationProgram, id: string): Text {
  const comment = /\/\*\*[\s\S]*?\*\//.exec(program.files.get(id)![0]!.text)
  return readDocComment(comment?.[0] ?? '').sentences[0] ?? { en: '', zh: '' }
}
