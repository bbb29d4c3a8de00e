/** Global names beside the WebSocket API; apart from their members, for ports. */
export const values: readonly string[] = [
  'getApp',
  'getCurrentPages',
  'plus',
  'process',
  'defineProps',
  'defineEmits',
  'defineExpose',
  'defineOptions',
  'withDefaults',
]
