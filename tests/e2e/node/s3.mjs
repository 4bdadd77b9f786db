// The JavaScript SDK against the server that the environment names, with the credentials that it exports. Prints each step that held.
//
//   node s3.mjs BUCKET

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import * as s3 from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const Bucket = process.argv[2];
const client = new s3.S3Client({ forcePathStyle: true, maxAttempts: 1 });
const send = (command, input) => client.send(new command({ Bucket, ...input }));
const read = async (Key, more) => Buffer.from(await (await send(s3.GetObjectCommand, { Key, ...more })).Body.transformToByteArray());
const md5 = (data) => createHash('md5').update(data).digest();
const MIB = 1024 * 1024;

async function step(name, run) {
  await run();
  console.log(name);
}

async function refused(promise, name, status) {
  await assert.rejects(promise, (error) => {
    assert.equal(error.name, name);
    assert.equal(error.$metadata.httpStatusCode, status);
    return true;
  });
}

await step('a bucket', async () => {
  await send(s3.CreateBucketCommand);
  assert.equal((await send(s3.HeadBucketCommand)).BucketRegion, 'us-east-1');
  const { Buckets } = await client.send(new s3.ListBucketsCommand());
  assert(Buckets.some(({ Name }) => Name === Bucket));
});

await step('an object', async () => {
  const put = await send(s3.PutObjectCommand, { Key: 'an/object', Body: 'hello', ContentType: 'text/plain', Metadata: { a: '1' } });
  assert.equal(put.ETag, `"${md5('hello').toString('hex')}"`);
  assert(put.ChecksumCRC32);
  const got = await send(s3.GetObjectCommand, { Key: 'an/object', ChecksumMode: 'ENABLED' });
  assert.equal(await got.Body.transformToString(), 'hello');
  assert.deepEqual([got.ContentType, got.Metadata, got.ChecksumCRC32], ['text/plain', { a: '1' }, put.ChecksumCRC32]);
  assert.equal((await read('an/object', { Range: 'bytes=1-3' })).toString(), 'ell');
  const head = await send(s3.HeadObjectCommand, { Key: 'an/object' });
  assert.equal(head.ContentLength, 5);
});

await step('keys of all kinds', async () => {
  for (const Key of ['größe/日本語/🙂', 'with space', 'plus+and%2Bpercent%', '//double//', '../up', 'a/../b', "quotes'\"<&>", 'tail/', '.']) {
    await send(s3.PutObjectCommand, { Key: `k/${Key}`, Body: Key });
    assert.equal((await read(`k/${Key}`)).toString(), Key);
    const { Contents } = await send(s3.ListObjectsV2Command, { Prefix: `k/${Key}` });
    assert.equal(Contents[0].Key, `k/${Key}`);
  }
});

await step('every checksum', async () => {
  for (const ChecksumAlgorithm of ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']) {
    const put = await send(s3.PutObjectCommand, { Key: 'sum', Body: 'checked', ChecksumAlgorithm });
    const got = await send(s3.GetObjectCommand, { Key: 'sum', ChecksumMode: 'ENABLED' });
    assert.equal(await got.Body.transformToString(), 'checked');
    assert.equal(got[`Checksum${ChecksumAlgorithm}`], put[`Checksum${ChecksumAlgorithm}`]);
  }
  await refused(send(s3.PutObjectCommand, { Key: 'sum', Body: 'changed', ChecksumCRC32: 'AAAAAA==' }), 'BadDigest', 400);
  assert.equal((await read('sum')).toString(), 'checked');
});

await step('a stream', async () => {
  // A body that can be read once, so that it goes in chunks with its checksum behind it.
  const data = randomBytes(300_000);
  await send(s3.PutObjectCommand, { Key: 'stream', Body: Readable.from([data.subarray(0, 1000), data.subarray(1000)]), ContentLength: data.length });
  assert(data.equals(await read('stream')));
});

await step('a list of pages', async () => {
  await Promise.all(Array.from({ length: 25 }, (_, number) => send(s3.PutObjectCommand, { Key: `n/${String(number).padStart(3, '0')}`, Body: '' })));
  const keys = [];
  for await (const page of s3.paginateListObjectsV2({ client, pageSize: 10 }, { Bucket, Prefix: 'n/' })) keys.push(...page.Contents.map(({ Key }) => Key));
  assert.deepEqual(keys, Array.from({ length: 25 }, (_, number) => `n/${String(number).padStart(3, '0')}`));
  const folded = await send(s3.ListObjectsV2Command, { Delimiter: '/' });
  assert.deepEqual(folded.CommonPrefixes.map(({ Prefix }) => Prefix), ['an/', 'k/', 'n/']);
});

await step('parts', async () => {
  const data = randomBytes(11 * MIB);
  const done = await new Upload({ client, partSize: 5 * MIB, params: { Bucket, Key: 'large', Body: Readable.from(data) } }).done();
  const parts = [0, 5, 10].map((start) => md5(data.subarray(start * MIB, (start + 5) * MIB)));
  assert.equal(done.ETag, `"${md5(Buffer.concat(parts)).toString('hex')}-3"`);
  assert(data.equals(await read('large')));
  const { UploadId } = await send(s3.CreateMultipartUploadCommand, { Key: 'given-up' });
  await send(s3.UploadPartCommand, { Key: 'given-up', UploadId, PartNumber: 1, Body: 'x' });
  await send(s3.AbortMultipartUploadCommand, { Key: 'given-up', UploadId });
  await refused(send(s3.ListPartsCommand, { Key: 'given-up', UploadId }), 'NoSuchUpload', 404);
});

await step('a signed URL', async () => {
  const url = await getSignedUrl(client, new s3.GetObjectCommand({ Bucket, Key: 'an/object' }), { expiresIn: 60 });
  assert.equal(await (await fetch(url)).text(), 'hello');
  assert.equal((await fetch(url.replace('an/object', 'stream'))).status, 403);
  const put = await getSignedUrl(client, new s3.PutObjectCommand({ Bucket, Key: 'by-url' }), { expiresIn: 60 });
  assert.equal((await fetch(put, { method: 'PUT', body: 'from a browser' })).status, 200);
  assert.equal((await read('by-url')).toString(), 'from a browser');
});

await step('copies, tags and conditions', async () => {
  await send(s3.CopyObjectCommand, { Key: 'copy', CopySource: `${Bucket}/${encodeURIComponent('k/größe/日本語/🙂')}`, TaggingDirective: 'REPLACE', Tagging: 'a=1' });
  assert.equal((await read('copy')).toString(), 'größe/日本語/🙂');
  assert.deepEqual((await send(s3.GetObjectTaggingCommand, { Key: 'copy' })).TagSet, [{ Key: 'a', Value: '1' }]);
  await refused(send(s3.PutObjectCommand, { Key: 'copy', Body: 'x', IfNoneMatch: '*' }), 'PreconditionFailed', 412);
});

await step('what is not there', async () => {
  await refused(send(s3.GetObjectCommand, { Key: 'never-there' }), 'NoSuchKey', 404);
  await refused(send(s3.HeadObjectCommand, { Key: 'never-there' }), 'NotFound', 404);
  await refused(send(s3.ListObjectsV2Command, { Bucket: 'no-such-bucket-here' }), 'NoSuchBucket', 404);
});

await step('the end of it all', async () => {
  await refused(send(s3.DeleteBucketCommand), 'BucketNotEmpty', 409);
  for await (const page of s3.paginateListObjectsV2({ client }, { Bucket })) {
    const { Errors } = await send(s3.DeleteObjectsCommand, { Delete: { Objects: page.Contents.map(({ Key }) => ({ Key })), Quiet: true } });
    assert.equal(Errors, undefined);
  }
  await send(s3.DeleteBucketCommand);
});

await step('nobody', async () => {
  const { accessKeyId } = await client.config.credentials();
  const wrong = new s3.S3Client({ forcePathStyle: true, maxAttempts: 1, credentials: { accessKeyId, secretAccessKey: 'no secret of ours' } });
  const expected = accessKeyId.startsWith('ASIA') ? 'InvalidAccessKeyId' : 'SignatureDoesNotMatch';
  await refused(wrong.send(new s3.ListBucketsCommand()), expected, 403);
});
