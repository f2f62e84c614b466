"""Answers of `reportxml worker` to an iterator of records, in their order.

Works in any runner with Python: Spark, Ray, Beam, Dask, or a loop.
"""
import json
import subprocess
import threading


def answers(records, command=("reportxml", "worker")):
    """Yields (record, answer) for each record, a dict with `id` and one of `content`, `xml`, `path`.

    The child is fed from a thread of its own: whoever writes and reads on one thread waits for ever once both pipes are
    full. What a bad record comes to is an answer with `errors`; an exception means that the child is gone or out of step,
    and that the runner has to do the partition again.
    """
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1 << 20)
    sent = []  # list.append and list.pop are atomic; `ready` counts
    ready = threading.Semaphore(0)
    room = threading.Semaphore(256)  # records on their way: enough to keep the child busy, few enough for memory
    failure = []

    def feed():
        try:
            for record in records:
                room.acquire()
                line = json.dumps(record, ensure_ascii=False) + "\n"
                sent.append(record)
                ready.release()
                # What UTF-8 cannot hold is for the child to refuse.
                child.stdin.write(line.encode("utf-8", "surrogatepass"))
                child.stdin.flush()
        except BrokenPipeError:
            pass  # the child is gone, which the reader sees
        except BaseException as error:  # of the source of the records
            failure.append(error)
        finally:
            sent.append(None)
            ready.release()
            try:
                child.stdin.close()
            except BrokenPipeError:
                pass

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        position = 0
        while True:
            ready.acquire()
            record, sent[position] = sent[position], None
            position += 1
            if record is None:
                break
            line = child.stdout.readline()
            if not line.endswith(b"\n"):
                raise RuntimeError(f"reportxml worker ended within record {position}, status {child.wait()}")
            answer = json.loads(line)
            if answer["id"] is not None and answer["id"] != record.get("id"):
                raise RuntimeError(f"the answer to {record.get('id')!r} is one to {answer['id']!r}")
            room.release()
            yield record, answer
        if failure:
            raise failure[0]
        if child.stdout.readline():
            raise RuntimeError("more answers than records")
        if status := child.wait():
            raise RuntimeError(f"reportxml worker ended with status {status}")
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
