// A server as an operator would name it in {CAP}_SERVER_COMMAND: PORT [MODE]. It tells its pid at /pid.
import { createServer } from 'node:http'

const [port = '0', mode = ''] = process.argv.slice(2)
if (mode === 'broken') {
  process.stderr.write('no such model: /models/none\n')
  process.exit(3)
}
let looks = 0
createServer((request, response) => {
  looks += 1
  if (request.url === '/die') process.exit(1)
  if (mode === 'loading' && looks < 3) response.writeHead(503).end()
  else
    response
      .writeHead(request.url === '/pid' ? 200 : 404)
      .end(JSON.stringify({ pid: process.pid, env: process.env }))
}).listen(Number(port), '127.0.0.1')
if (mode === 'stubborn') process.on('SIGTERM', () => undefined)
