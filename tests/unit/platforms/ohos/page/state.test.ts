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

it('copies an object with @Prop, and copies anew when the parent changes its own', async () => {
  const device = await open(
    page(
      `@State list: string[] = ['a']
       @State user: User = new User()`,
      `Child({ list: this.list, user: this.user })
       Text('mine ' + this.list.join() + this.user.hello())
       Button('parent').onClick(() => { this.list.push('p') })`,
      `class User { name: string = 'Al'; hello() { return this.name + '!' } }
       @Component struct Child {
         @Prop list: string[]
         @Prop user: User
         build() { Column() {
           Text('copy ' + this.list.join() + this.user.hello())
           Button('own').onClick(() => { this.list.push('c'); this.user.name = 'Bo' })
         } }
       }`,
    ),
  )
  await device.press('own')
  expect(device.texts()).toEqual(['copy a,cBo!', 'own', 'mine aAl!', 'parent'])
  await device.press('parent')
  expect(device.texts()).toEqual(['copy a,pBo!', 'own', 'mine a,pAl!', 'parent'])
})

it('notes a variable that changes while build() runs', async () => {
  const device = await open(page(`@State count: number = 1`, `Text('n' + this.count++)`))
  expect(device.texts()).toEqual(['n1'])
  expect(device.notes).toContain('ohos.state-in-build')
})

it('follows a date that is changed in place', async () => {
  const device = await open(
    page(
      `@State date: Date = new Date(2026, 0, 1, 8)`,
      `Text('at ' + this.date.getHours() + (this.date instanceof Date))
       Button('later').onClick(() => { this.date.setHours(9) })`,
    ),
  )
  await device.press('later')
  expect(device.texts()).toEqual(['at 9true', 'later'])
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
