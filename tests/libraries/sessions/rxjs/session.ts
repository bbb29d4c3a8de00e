import { retry, take, timer } from 'rxjs'
import { webSocket } from 'rxjs/webSocket'

const subject = webSocket<{ topic: string; value?: unknown }>({
  url: 'ws://rxjs.example/',
  openObserver: { next: () => console.log('open') },
  closeObserver: { next: ({ code }) => console.log(`close ${code}`) },
})
const topic = (name: string) =>
  subject
    .multiplex(
      () => ({ topic: name, subscribe: true }),
      () => ({ topic: name, subscribe: false }),
      (message) => message.topic === name,
    )
    .pipe(retry({ count: 2, delay: () => timer(20) }), take(2))

topic('a').subscribe({
  next: ({ value }) => console.log(`a ${value}`),
  complete: () => {
    console.log('a is complete')
    topic('b').subscribe({
      next: ({ value }) => console.log(`b ${value}`),
      complete: () => console.log('b is complete'),
    })
    subject.subscribe({
      next: ({ topic: name }) => console.log(`all ${name}`),
      complete: () => {
        console.log('all is complete')
        console.log('done')
      },
    })
  },
})
