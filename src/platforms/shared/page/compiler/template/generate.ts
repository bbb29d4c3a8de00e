import type {
  BindingMetadata,
  CompilerError,
  DirectiveTransform,
  ElementNode,
  NodeTransform,
  TemplateChildNode,
} from '@vue/compiler-core'
import {
  createRoot,
  generate,
  getBaseTransformPreset,
  transform,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { NO_ROOT, TWO_ROOTS } from '../messages.ts'
import type { MappedCode } from '../output/join.ts'
import type { PageFile } from '../page.ts'
import { blankTypes } from './blank-types.ts'
import { isElement } from './nodes.ts'

/** What a format adds to Vue's own compiler. */
export interface TemplateFormat {
  /** Runs before Vue's own transforms. */
  readonly transform: NodeTransform
  readonly directives?: Readonly<Record<string, DirectiveTransform>>
  /** Names that the template finds in the component's `setup` or among its properties, by kind. */
  readonly bindings?: BindingMetadata
  /** Whether expressions may hold types. */
  readonly typescript?: boolean
  /** Reports an error of Vue's compiler. */
  error(error: CompilerError): void
}

/**
 * Compiles the content of a template with Vue's own compiler.
 *
 * @returns Body of a function; the function returns the render function.
 */
export function generateTemplate(
  file: PageFile,
  children: TemplateChildNode[],
  format: TemplateFormat,
): MappedCode {
  const root = createRoot(children, file.source)
  const [nodeTransforms, directiveTransforms] = getBaseTransformPreset(true)
  const options = {
    mode: 'function',
    prefixIdentifiers: true,
    hoistStatic: true,
    sourceMap: true,
    filename: file.name,
    runtimeGlobalName: 'require("vue")',
    nodeTransforms: [format.transform, ...nodeTransforms],
    directiveTransforms: { ...directiveTransforms, ...format.directives },
    ...(format.typescript && { expressionPlugins: ['typescript' as const] }),
    ...(format.bindings && { bindingMetadata: format.bindings }),
    onError: format.error,
  } as const
  transform(root, { ...options, nodeTransforms: [...options.nodeTransforms] })
  const { code, map } = generate(root, options)
  return { code: format.typescript ? blankTypes(code) : code, map: map! }
}

/**
 * Returns the only element allowed at the top of a template; texts beside the element are left out.
 * Reports a missing and a second root.
 */
export function onlyRoot({ services }: PageFile, template: ElementNode): ElementNode | undefined {
  const [root, second] = template.children.filter(isElement)
  if (!root) services.error(template.loc.start.offset, NO_ROOT)
  if (second) services.error(second.loc.start.offset, TWO_ROOTS)
  return root
}
