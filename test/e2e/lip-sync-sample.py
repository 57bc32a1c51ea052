"""The two samples of the published document, with urllib for requests and a body whose delimiter is its boundary."""

import json
import sys
import time
import urllib.request

base, video_path, audio_path = sys.argv[1:]
boundary = "---011000010111000001101001"


def part(name, path, content_type):
    head = (
        f"--{boundary}\r\n"
        f'Content-Disposition: form-data; name="{name}"; filename="{path.rsplit("/", 1)[-1]}"\r\n'
        f"Content-Type: {content_type}\r\n\r\n"
    )
    with open(path, "rb") as file:
        return head.encode() + file.read() + b"\r\n"


payload = part("videoFile", video_path, "video/mp4") + part("audioFile", audio_path, "audio/wave")
payload += f"--{boundary}--\r\n".encode()
headers = {"Content-Type": f"multipart/form-data; boundary={boundary}", "User-Agent": "Insomnia/2023.5.7"}

request = urllib.request.Request(f"{base}/api/upload/", data=payload, headers=headers, method="POST")
with urllib.request.urlopen(request) as response:
    task = json.loads(response.read())
print(json.dumps(task), flush=True)

url = f"{base}/api/sync/{task['task_id']}/status/"
while task["status"] == 1:
    time.sleep(0.5)
    request = urllib.request.Request(url, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        task = json.loads(response.read())
print(json.dumps(task), flush=True)
