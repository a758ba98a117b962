import { Module } from '@nestjs/common';
import { TasksConsumer } from './tasks.consumer.js';

/** Tasks of people, as policy tells of them. */
@Module({ controllers: [TasksConsumer] })
export class TasksModule {}
