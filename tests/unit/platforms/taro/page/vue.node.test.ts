import { describe, expect, it } from 'vitest'
import type { Drawn } from '../../shared/page/framework/recording-screen.ts'
import { until } from '../../../../support/virtual-time.ts'
import { compileFiles, type Device, openPage } from './support.ts'

type Files = Readonly<Record<string, string>>

/** Opens a page of Vue and waits for a text on the screen. */
async function see(files: Files | string, wanted: string): Promise<Device> {
  const page = await openPage(typeof files === 'string' ? { 'main.vue': files } : files)
  await sees(page, wanted)
  return page
}

async function sees(page: Device, wanted: string): Promise<void> {
  await until(() => {
    if (!page.text().includes(wanted))
      throw new Error(`Not ${wanted}: ${page.text()} ${page.errors}`)
  })
  expect(page.errors).toEqual([])
}

/** Returns a page with `<script setup lang="ts">`. */
const setup = (template: string, script: string, rest = '') =>
  `<template>${template}</template>\n<script setup lang="ts">\n${script}\n</script>\n${rest}`

/** Returns the box directly around a text. */
function boxOf(from: Drawn, text: string): Drawn | undefined {
  if (from.children.some(({ attributes }) => attributes.get('value') === text)) return from
  for (const child of from.children) {
    const found = boxOf(child, text)
    if (found) return found
  }
  return undefined
}

describe('a page of Vue with script setup', () => {
  it('draws refs, computed values and reactive objects, and follows a watcher', async () => {
    const page = await see(
      setup(
        '<view @tap="n++">{{ n }} {{ twice }} {{ all.list.join() }}</view>',
        `import { computed, reactive, ref, watch } from 'vue'
const n = ref<number>(1)
const twice = computed(() => n.value * 2)
const all = reactive({ list: [] as number[] })
watch(n, (value) => all.list.push(value))`,
      ),
      '1 2 ',
    )
    page.tap('1 2')
    await sees(page, '2 4 2')
  })

  it('assigns to variables of the script from the template', async () => {
    const page = await see(
      setup(
        '<view @tap="last = 2">{{ shown }}</view>',
        'import { ref } from "vue"\nlet last = 1\nconst shown = ref("tap")\nsetTimeout(() => { shown.value = `last ${last}` }, 10)',
      ),
      'tap',
    )
    page.tap('tap')
    await sees(page, 'last 2')
  })

  it.each([
    ['of an object', `const props = defineProps({ label: String, big: Boolean })`],
    ['of a type', `const props = defineProps<{ label: string; big?: boolean }>()`],
    [
      'of an interface with defaults',
      `interface Props { label?: string; big?: boolean }
const props = withDefaults(defineProps<Props>(), { label: 'none' })`,
    ],
    [
      'taken apart',
      `const { label = 'none', big } = defineProps<{ label?: string, big: boolean }>()
const props = { get label() { return label }, get big() { return big } }`,
    ],
  ])('passes properties %s, and events back', async (_, props) => {
    const page = await see(
      {
        'main.vue': setup(
          '<row-item :label="label" big @pick="label = $event" />',
          `import { ref } from 'vue'\nimport RowItem from './components/RowItem.vue'\nconst label = ref('one')`,
        ),
        'components/RowItem.vue': setup(
          `<view @tap="emit('pick', 'two')">{{ label }} {{ props.label }} {{ big }} {{ props.big }}</view>`,
          `${props}\nconst emit = defineEmits<{ pick: [value: string] }>()`,
        ),
      },
      'one one true true',
    )
    page.tap('one')
    await sees(page, 'two two true true')
  })

  it('shares a model with a component, and exposes what it says', async () => {
    const page = await see(
      {
        'main.vue': setup(
          '<name-field ref="field" v-model="name" /><view @tap="name = field.ask()">{{ name }}</view>',
          `import { ref } from 'vue'\nimport NameField from './NameField.vue'\nconst name = ref('Ada')\nconst field = ref()`,
        ),
        'NameField.vue': setup(
          '<input v-model.trim="value" />',
          `const value = defineModel<string>()\ndefineExpose({ ask: () => 'asked' })`,
        ),
      },
      'Ada',
    )
    page.type(page.screen.find('input'), ' Grace ')
    await sees(page, 'Grace')
    page.tap('Grace')
    await sees(page, 'asked')
  })

  it('knows the options of a script beside and of defineOptions', async () => {
    await see(
      `<template><view>{{ $options.name }} {{ KIND }} {{ $options.kind }}</view></template>
<script>
export const KIND = 'beside'
export default { name: 'Named' }
</script>
<script setup>
defineOptions({
  // A comment goes nowhere: 'https://example.com/'
  kind: 'of // options',
})
</script>`,
      'Named beside of // options',
    )
  })
})

describe('a page of Vue with options', () => {
  it('has data, computed values, methods, watchers and components', async () => {
    const page = await see(
      {
        'main.vue': `<template>
  <view>
    <my-line v-for="item in items" :key="item.id" :text="item.text"><text>·</text></my-line>
    <button @tap="add">add</button><text>{{ count }} {{ seen }}</text>
  </view>
</template>
<script>
import MyLine from './MyLine'
export default {
  components: { MyLine },
  data() { return { items: [], seen: 0 } },
  computed: { count() { return this.items.length } },
  watch: { count(value) { this.seen = value } },
  methods: { add() { this.items.push({ id: this.count, text: 'line ' + this.count }) } },
}
</script>`,
        'MyLine.vue': `<template><view><slot />{{ text }}</view></template>
<script>export default { props: ['text'] }</script>`,
      },
      'add0 0',
    )
    page.tap('add')
    await sees(page, '·line 0add1 1')
  })
})

describe('a page of Vue of a common shape runs', () => {
  it('with setup() among the options, in TypeScript', async () => {
    await see(
      {
        'main.vue': `<template>
  <view class="index">
    <text>{{ msg }}</text>
    <block v-if="list.length"><view v-for="(item, i) in list" :key="i">{{ i }}{{ item }}</view></block>
    <view v-else>none</view>
  </view>
</template>
<script lang="ts">
import { defineComponent, ref, toRefs, reactive } from 'vue'
import Taro from '@tarojs/taro'
import './main.scss'
interface State { list: string[] }
export default defineComponent({
  name: 'Index',
  setup() {
    const msg = ref<string>('Hello')
    const state = reactive<State>({ list: [] })
    Taro.connectSocket({ url: 'wss://echo.example/' }).then((task) => {
      task.onOpen(() => { task.send({ data: 'ping' }) })
      task.onMessage(({ data }) => { state.list.push(data as string) })
    })
    return { msg, ...toRefs(state) }
  },
})
</script>`,
        'main.scss': '.index { padding: 20px }',
      },
      'Hello0ping',
    )
  })

  it('with a composable in another file, and components imported by name', async () => {
    await see(
      {
        'main.vue': setup(
          '<View><Text>{{ status }}</Text><Button @tap="connect">go</Button></View>',
          `import { Button, Text, View } from '@tarojs/components'
import { onMounted } from 'vue'
import { useSocket } from '@/composables/useSocket'
const { status, connect } = useSocket('wss://echo.example/')
onMounted(connect)`,
        ),
        'src/composables/useSocket.ts': `import Taro from '@tarojs/taro'
import { onUnmounted, ref, type Ref } from 'vue'
export function useSocket(url: string): { status: Ref<string>; connect(): Promise<void> } {
  const status = ref('closed')
  let task: Taro.SocketTask | undefined
  async function connect() {
    task = await Taro.connectSocket({ url })
    task.onOpen(() => { status.value = 'open' })
  }
  onUnmounted(() => task?.close({}))
  return { status, connect }
}`,
      },
      'opengo',
    )
  })
})

describe('components of Taro in a template', () => {
  it('keep a model: a field, a box, a switch and a choice', async () => {
    const page = await see(
      setup(
        `<input v-model="a" /><textarea v-model="b" /><switch v-model="c" />
<picker :range="['x', 'y']" v-model="d"><text>pick</text></picker><view>{{ a }}|{{ b }}|{{ c }}|{{ d }}</view>`,
        `import { ref } from 'vue'
const a = ref(''), b = ref('start'), c = ref(false), d = ref(0)`,
      ),
      '|start|false|0',
    )
    const { screen } = page
    page.type(screen.find('input'), 'typed')
    page.type(screen.find('textarea'), 'more')
    screen.fire(screen.find('switch'), 'change', { value: true })
    page.tap('pick')
    const dialog = screen.operations.find(({ op }) => op === 'dialog') as { id: number }
    screen.send({ type: 'reply', id: dialog.id, ok: true, value: '1' })
    await sees(page, 'typed|more|true|1')
  })

  it('send a form, and stop an event', async () => {
    const page = await see(
      setup(
        `<form @submit="said = JSON.stringify($event.detail.value)"><input name="who" value="Ada" />
<button form-type="submit">send</button><view @tap="said = 'outside'"><text @tap.stop="said = 'inside'">stop</text></view></form>
<view>{{ said }}</view>`,
        `import { ref } from 'vue'\nconst said = ref('nothing')`,
      ),
      'nothing',
    )
    page.tap('send')
    await sees(page, '{"who":"Ada"}')
    page.tap('stop')
    await sees(page, 'inside')
  })

  it('are shown and hidden, and styled by classes, modules and scopes', async () => {
    const page = await see(
      {
        'main.vue': setup(
          `<view v-show="on" class="a" :class="$style.b" :style="{ 'margin-top': '4px' }" @tap="on = false">one</view>
<Other />`,
          `import { ref } from 'vue'\nimport Other from './Other.vue'\nconst on = ref(true)`,
          `<style scoped lang="scss">$c: #111; .a { color: $c; &:active { opacity: .5 } }</style>
<style module>.b { padding: 10px }</style>`,
        ),
        'Other.vue': '<template><view><view class="a">two</view></view></template>',
      },
      'onetwo',
    )
    const [first, second] = [boxOf(page.screen.root, 'one'), boxOf(page.screen.root, 'two')]
    expect(first!.style).toMatchObject({ color: '#111', padding: '10px', marginTop: '8px' })
    expect(second!.style).not.toHaveProperty('color')
    page.tap('one')
    await until(() => expect(first!.style.display).toBe('none'))
  })
})

describe('the life of a page of Vue', () => {
  it('is told to hooks and to options, within an app that provides', async () => {
    const page = await see(
      {
        'main.vue': setup(
          '<view>{{ given }} {{ said.join() }}</view>',
          `import { inject, onMounted, reactive } from 'vue'
import { useDidShow, useLoad, useReady, useUnload, useDidHide } from '@tarojs/taro'
const given = inject('given')
const said = reactive<string[]>([])
onMounted(() => said.push('mounted'))
useLoad(() => said.push('load'))
useDidShow(() => said.push('show'))
useReady(() => said.push('ready'))
useDidHide(() => said.push('hide'))
useUnload(() => {})
defineOptions({ onShow() { console.log('own') } })`,
        ),
        'app.ts': `import { createApp } from 'vue'
const App = createApp({ onLaunch() { console.log('launch') }, onShow() { console.log('app') } })
App.provide('given', 'provided')
export default App`,
      },
      'provided mounted,load,show,ready',
    )
    expect(page.logged).toEqual(['launch', 'app', 'own'])
  })
})

describe('a fault in a page of Vue is named at its place', () => {
  it.each([
    ['a template', '<template>\n<view>{{ a + }}</view></template>', 'main.vue', 2],
    ['an element', '<template>\n<view></template>', 'main.vue', 2],
    ['a script', setup('<view />', 'const a = 1\nconst b = 1 1'), 'main.vue', 4],
    [
      'an import',
      setup('<view />', "import { ref } from 'vue'\nimport x from './x'\nx()"),
      'main.vue',
      4,
    ],
    [
      'a type elsewhere',
      setup('<view />', "import type { P } from './p'\ndefineProps<P>()"),
      'main.vue',
      4,
    ],
    ['an await', setup('<view />', '\nawait 1'), 'main.vue', 4],
  ])('in %s', async (_, source, file, line) => {
    const compiled = await compileFiles({ 'main.vue': source })
    expect(compiled.ok ? [] : compiled.errors).toMatchObject([{ file, line }])
  })
})
