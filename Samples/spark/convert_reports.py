"""Converts and validates a corpus of reports into Parquet on Spark, each partition through one `reportxml worker`.

usage: convert_reports.py RECORDS.jsonl OUTPUT.parquet --worker /path/to/reportxml [--master URL] [--partitions N]

RECORDS.jsonl has a line {"id": …, "content": …} for each report. The last line that is printed is JSON: how many records
and rows there were, and a digest of all answers that does not depend on partitions or order.
"""
import argparse
import hashlib
import json
import os
import signal
import threading
import time

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql.types import BooleanType, StringType, StructField, StructType

from reportxml_worker import answers

COLUMNS = StructType([
    StructField("id", StringType()), StructField("ok", BooleanType()), StructField("verdict", StringType()),
    StructField("xml", StringType()), StructField("measures", StringType()), StructField("findings", StringType()),
    StructField("digest", StringType()),
])


def convert(command):
    def rows(batches):
        # One child for the whole partition: its schemas are compiled once.
        def records():
            for batch in batches:
                for record_id, content in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist()):
                    yield {"id": record_id, "content": content}

        block = []
        for record, answer in answers(records(), command):
            block.append(row(record, answer))
            if len(block) == 256:
                yield table(block)
                block = []
        if block:
            yield table(block)

    def row(record, answer):
        validation = answer.get("validation") or {}
        text = json.dumps(answer, ensure_ascii=False, sort_keys=True)
        return {
            "id": record["id"], "ok": answer["ok"], "verdict": validation.get("verdict"), "xml": answer.get("xml"),
            "measures": json.dumps(answer.get("measures"), ensure_ascii=False),
            "findings": json.dumps(answer.get("errors", []) + validation.get("findings", []), ensure_ascii=False),
            "digest": hashlib.sha256(text.encode("utf-8")).hexdigest(),
        }

    def table(block):
        arrays = [
            pyarrow.array([r[f.name] for r in block], pyarrow.bool_() if f.name == "ok" else pyarrow.string())
            for f in COLUMNS
        ]
        return pyarrow.RecordBatch.from_arrays(arrays, names=COLUMNS.names)

    return rows


def kill_an_executor(context):
    """Kills one executor of this driver, and no other process, once the job is running."""
    def descendants(parent):
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{name}/stat") as file:
                    if int(file.read().rsplit(")", 1)[1].split()[1]) == parent:
                        yield int(name)
                        yield from descendants(int(name))
            except OSError:
                pass

    def run():
        tracker = context.statusTracker()
        while True:
            time.sleep(0.2)
            for stage in tracker.getActiveStageIds():
                info = tracker.getStageInfo(stage)
                if info and info.numActiveTasks and (info.numCompletedTasks or info.numTasks <= 2):
                    if info.numTasks <= 2:
                        time.sleep(3)  # somewhere within the only task
                    for process in descendants(os.getpid()):
                        with open(f"/proc/{process}/cmdline", "rb") as file:
                            command = file.read()
                        if b"CoarseGrainedExecutorBackend" in command and b"java" in command.split(b"\0")[0]:
                            os.kill(process, signal.SIGKILL)
                            print(f"killed an executor, process {process}", flush=True)
                            return

    threading.Thread(target=run, daemon=True).start()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("records")
    parser.add_argument("output")
    parser.add_argument("--worker", required=True)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("--partitions", type=int, default=2)
    parser.add_argument("--kill-executor", action="store_true", help="prove that nothing is lost when a machine is")
    options = parser.parse_args()

    spark = (
        SparkSession.builder.master(options.master).appName("reportxml")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.executor.memory", "1g")
        .config("spark.executorEnv.PYTHONPATH", os.path.dirname(os.path.abspath(__file__)))
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "256")
        .getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")

    schema = StructType([StructField("id", StringType()), StructField("content", StringType())])
    records = spark.read.schema(schema).json(options.records).repartition(options.partitions)
    command = [options.worker, "worker", "--return", "xml,validation,measures"]
    if options.kill_executor:
        kill_an_executor(spark.sparkContext)
    start = time.time()
    records.mapInArrow(convert(command), COLUMNS).write.mode("overwrite").parquet(options.output)
    seconds = time.time() - start

    rows = spark.read.parquet(options.output)
    digest = hashlib.sha256()
    for row in rows.select("id", "digest").orderBy("id").toLocalIterator():
        digest.update(f"{row.id}\t{row.digest}\n".encode("utf-8"))
    verdicts = {str(row.verdict): row["count"] for row in rows.groupBy("verdict").count().collect()}
    print(json.dumps({
        "partitions": options.partitions, "records": records.count(), "rows": rows.count(),
        "distinct": rows.select("id").distinct().count(), "verdicts": verdicts, "seconds": round(seconds, 1),
        "digest": digest.hexdigest(),
    }, sort_keys=True), flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
