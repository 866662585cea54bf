## The locked desk

lock-title = 已锁定
lock-explanation = 所有内容均已保存，输入口令即可打开。
lock-library = 仅使用资料库
