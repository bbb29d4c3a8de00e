import { expect, it } from 'vitest'
import { open } from './support.ts'

const page = (members: string, build: string, before = '') => `${before}
@Entry
@Component
struct Index {
  ${members}
  build() {
    Column() {
      ${build}
    }
  }
}`

it('shows a variable with @State, and every new value', async () => {
  const device = await open(
    page(
      `@State count: number = 1`,
      `Text('n' + this.count)
       Button('more').onClick(() => { this.count++ })`,
    ),
  )
  expect(device.texts()).toEqual(['n1', 'more'])
  await device.press('more')
  expect(device.texts()).toEqual(['n2', 'more'])
})

it('follows a list and the properties of an object to the depth of one level', async () => {
  const device = await open(
    page(
      `@State list: string[] = ['a']
       @State user: User = new User()`,
      `ForEach(this.list, (item: string) => { Text(item) }, (item: string) => item)
       Text(this.user.name)
       Button('push').onClick(() => { this.list.push('b') })
       Button('name').onClick(() => { this.user.name = 'Bo' })`,
      `class User { name: string = 'Al' }`,
    ),
  )
  await device.press('push')
  await device.press('name')
  expect(device.texts()).toEqual(['a', 'b', 'Bo', 'push', 'name'])
})

it('passes values by @Prop and variables by @Link', async () => {
  const device = await open(
    page(
      `@State count: number = 1`,
      `Child({ copy: this.count, shared: $count })
       Other({ shared: this.count })
       Button('parent').onClick(() => { this.count = 10 })`,
      `@Component struct Child {
         @Prop copy: number
         @Link shared: number
         build() { Column() {
           Text('copy ' + this.copy)
           Button('own').onClick(() => { this.copy = 7 })
           Button('both').onClick(() => { this.shared = 5 })
         } }
       }
       @Component struct Other {
         @Link shared: number
         build() { Text('shared ' + this.shared) }
       }`,
    ),
  )
  expect(device.errors).toEqual([])
  await device.press('own')
  expect(device.texts()).toContain('copy 7')
  await device.press('both')
  expect(device.texts()).toEqual(['copy 5', 'own', 'both', 'shared 5', 'parent'])
  await device.press('parent')
  expect(device.texts()).toEqual(['copy 10', 'own', 'both', 'shared 10', 'parent'])
})
