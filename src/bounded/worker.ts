import { jobs } from './jobs.ts'
import { serveJobs } from './serve.ts'

/* The script of every bounded worker of a page. */
serveJobs(jobs)
