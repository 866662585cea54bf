## The locked desk

lock-title = مقفل
lock-explanation = كل شيء محفوظ، وتفتحه عبارة المرور.
lock-library = استخدام المكتبة وحدها
